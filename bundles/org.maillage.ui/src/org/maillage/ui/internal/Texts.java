package org.maillage.ui.internal;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.api.content.CollectionInfo;
import org.maillage.ui.text.BundleTexts;

import jakarta.inject.Inject;

/** The texts of this bundle. */
@Creatable
public final class Texts extends BundleTexts {

    /** Speaks the language of the platform. */
    @Inject
    public Texts() {
        super(Texts.class);
    }

    /** Speaks a given language. */
    public Texts(Locale language) {
        super(Texts.class, language);
    }

    /** The version of a collection; empty where it has none, as a folder of one's own. */
    public String version(CollectionInfo collection) {
        return collection.version().isBlank() ? "" : of("collection.version", collection.version());
    }
}
