/**
 * Switch and adapter factory over the types of the meta-model. Generated.
 */
@Version("1.0.0")
package org.maillage.model.util;

import org.osgi.annotation.versioning.Version;
