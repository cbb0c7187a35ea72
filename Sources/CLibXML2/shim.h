// Without ICU's converters: their headers clash with the ICU inside Foundation as soon as one module
// imports both. Only the private tail of xmlCharEncodingHandler differs, which is never made here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>

/// Frees what libxml2 allocated for the caller; `xmlFree` itself is a variable that Swift cannot use safely.
static inline void dossiertoets_xmlFree(void *memory) { xmlFree(memory); }
