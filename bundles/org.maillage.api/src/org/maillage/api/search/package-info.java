/**
 * Finding entries. Implemented on an index; no type of the index library appears here.
 */
@Version("1.0.0")
package org.maillage.api.search;

import org.osgi.annotation.versioning.Version;
