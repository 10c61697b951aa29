package org.maillage.ui.curation.internal.register;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.ui.text.BundleTexts;

import jakarta.inject.Inject;

/** The texts about the register of the ESS. */
@Creatable
public final class RegisterTexts extends BundleTexts {

    /** Speaks the language of the platform. */
    @Inject
    public RegisterTexts() {
        super(RegisterTexts.class);
    }

    /** Speaks a given language. */
    public RegisterTexts(Locale language) {
        super(RegisterTexts.class, language);
    }
}
