/**
 * The adviser’s desk: which schemes fit a project holder, why, what would settle the rest, what can be combined, and the
 * private files of project holders. Nothing here needs a screen.
 */
@Version("1.0.0")
package org.maillage.api.match;

import org.osgi.annotation.versioning.Version;
