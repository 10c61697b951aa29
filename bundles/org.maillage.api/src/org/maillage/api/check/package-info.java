/**
 * Checks of entries, contributed as services, and the validation that runs them.
 */
@Version("1.0.0")
package org.maillage.api.check;

import org.osgi.annotation.versioning.Version;
