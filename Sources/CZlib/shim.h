#include <zlib.h>

/// Prepares a stream for deflated bytes without a header, as they stand in a zip archive; `inflateInit2` is
/// a macro that Swift does not see.
static inline int dossiertoets_inflateInit(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
