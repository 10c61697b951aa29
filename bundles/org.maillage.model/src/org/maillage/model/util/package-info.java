/**
 * Checks values of the meta-model’s data types. Generated.
 */
@Version("1.0.0")
package org.maillage.model.util;

import org.osgi.annotation.versioning.Version;
