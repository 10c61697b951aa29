package org.maillage.ui.advice.internal.form;

import java.util.Optional;

import org.maillage.ui.advice.internal.AdviceTexts;

/** Words as they are typed. */
public final class Sentences implements Input<String> {

    private final AdviceTexts texts;
    private final String message;

    /** @param message key of what stands in the empty box */
    public Sentences(AdviceTexts texts, String message) {
        this.texts = texts;
        this.message = message;
    }

    @Override
    public Optional<String> read(String text) {
        return Optional.of(text);
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String hint() {
        return message();
    }

    @Override
    public String message() {
        return texts.of(message);
    }
}
