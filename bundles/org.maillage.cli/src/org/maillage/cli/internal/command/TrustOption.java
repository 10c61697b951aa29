package org.maillage.cli.internal.command;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;

import org.maillage.api.publish.Offer;
import org.maillage.api.publish.ProgramQuestion;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.api.text.Message;

import picocli.CommandLine.Option;

/** Whom to trust: whoever it is, when the person says so beforehand; otherwise a person at a terminal is asked. */
final class TrustOption {

    @Option(names = "--trust", descriptionKey = "trust")
    private boolean all;

    /** Asks in a language. In a script nobody answers, and the answer is no. */
    TrustQuestion question(Locale language) {
        return (offer, former) -> all || ask(offer, former, language);
    }

    /** Asks about programs. */
    ProgramQuestion programs(Locale language) {
        return programs -> all || answer(Texts.of("trust.programs", String.join(", ",
                programs.stream().map(each -> each.title() + " " + each.version()).toList())), language);
    }

    private static boolean ask(Offer offer, Optional<Signer> former, Locale language) {
        Message question = offer.signer().isPresent()
                ? Texts.of(former.isPresent() ? "trust.otherKey" : "trust.newKey", offer.collection(), offer.version(),
                        offer.signer().get().name(), offer.signer().get().fingerprint(),
                        former.map(Signer::name).orElse(""))
                : Texts.of("trust.nobody", offer.collection(), offer.version());
        return answer(question, language);
    }

    private static boolean answer(Message question, Locale language) {
        Console terminal = System.console();
        String answer = terminal == null ? null : terminal.readLine("%s ", question.in(language));
        return answer != null && Texts.of("trust.yes").in(language).equalsIgnoreCase(answer.strip());
    }
}
