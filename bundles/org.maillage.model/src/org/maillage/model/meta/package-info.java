/**
 * Reads what the Ecore says beside its structure: labels, hints, search roles, form sections and rules, of the product's
 * own package and of an extender's.
 */
@Version("1.0.0")
package org.maillage.model.meta;

import org.osgi.annotation.versioning.Version;
