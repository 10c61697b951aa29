package org.maillage.api.content;

import org.osgi.annotation.versioning.ConsumerType;
import org.w3c.dom.Document;

/**
 * Brings a content file of one older model version to the next one; registered as an OSGi service, one a step. Applied in
 * memory at each load of an older file; the file itself changes when a person saves the entry.
 */
@ConsumerType
public interface ModelMigration {

    /** The version it starts from, such as {@code 1.0}. */
    String from();

    /** The version it leads to. */
    String to();

    /** Changes the document in place. Leaves alone what it does not know. */
    void migrate(Document document);
}
