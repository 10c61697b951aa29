package org.maillage.ui.curation.internal.care;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.ui.text.BundleTexts;

import jakarta.inject.Inject;

/** The texts of what keeps collections in good state. */
@Creatable
public final class CareTexts extends BundleTexts {

    /** Speaks the language of the platform. */
    @Inject
    public CareTexts() {
        super(CareTexts.class);
    }

    /** Speaks a given language. */
    public CareTexts(Locale language) {
        super(CareTexts.class, language);
    }
}
