/**
 * Where places lie: which contains which, what a code or a name means. Implemented on the index of all collections.
 */
@Version("1.0.0")
package org.maillage.api.territory;

import org.osgi.annotation.versioning.Version;
