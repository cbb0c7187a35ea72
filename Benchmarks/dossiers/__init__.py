"""Makes synthetic dossiers: seeded, valid against the model, and varied in what they lack."""
