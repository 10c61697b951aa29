/**
 * What all services share: problems, the data area and the one checked exception.
 */
@Version("1.0.0")
package org.maillage.api;

import org.osgi.annotation.versioning.Version;
