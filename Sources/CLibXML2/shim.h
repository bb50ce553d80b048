// The parts of libxml2 that reports need: the streaming writer, the streaming reader, schema validation.
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlversion.h>
#include <libxml/xmlwriter.h>
