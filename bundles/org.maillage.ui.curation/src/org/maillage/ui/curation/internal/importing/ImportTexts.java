package org.maillage.ui.curation.internal.importing;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.ui.text.BundleTexts;

import jakarta.inject.Inject;

/** The texts of the import assistant. */
@Creatable
public final class ImportTexts extends BundleTexts {

    /** Speaks the language of the platform. */
    @Inject
    public ImportTexts() {
        super(ImportTexts.class);
    }

    /** Speaks a given language. */
    public ImportTexts(Locale language) {
        super(ImportTexts.class, language);
    }
}
