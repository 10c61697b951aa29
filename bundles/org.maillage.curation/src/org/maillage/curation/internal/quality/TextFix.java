package org.maillage.curation.internal.quality;

import java.util.Optional;
import java.util.Set;

import org.maillage.api.Problem;
import org.maillage.api.check.QuickFix;
import org.maillage.api.text.Message;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.fields.Spot;
import org.maillage.model.Entry;
import org.osgi.service.component.annotations.Component;

/** Tidies what was typed or pasted: spaces, a full stop after a title, signs in numbers, an address without its beginning. */
@Component
public final class TextFix implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("style.untidy", "value.siren", "value.siret", "value.rna", "value.url");
    }

    @Override
    public Message label() {
        return CurationTexts.message("fix.text");
    }

    @Override
    public boolean fix(Problem problem, Entry entry) {
        Optional<Spot> spot = Spot.of(entry, problem.place().field());
        Optional<String> text = spot.flatMap(Spot::text);
        if (text.isEmpty()) {
            return false;
        }
        String fixed = switch (problem.code()) {
            case "style.untidy" -> tidy(text.get(), spot.get().feature().getName().equals("title"));
            case "value.url" -> address(text.get());
            default -> text.get().replaceAll("[\\s\\u00A0\\u202F.,/-]", "");
        };
        boolean changed = !fixed.equals(text.get()) && (!problem.code().startsWith("value.si")
                || fixed.matches(problem.code().equals("value.siren") ? "\\d{9}" : "\\d{14}"));
        if (changed) {
            spot.get().owner().eSet(spot.get().feature(), fixed);
        }
        return changed;
    }

    private static String tidy(String text, boolean title) {
        String tidy = text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("[ \\t]{2,}", " ");
        return title && tidy.endsWith(".") && !tidy.endsWith("...") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }

    /** {@code www.example.org} and {@code https:/example.org} are addresses that lost something. */
    private static String address(String text) {
        String bare = text.strip().replaceFirst("^(https?):/(?!/)", "$1://");
        return bare.matches("(?i)(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.[a-z]{2,}(?:/\\S*)?") ? "https://" + bare
                : bare;
    }
}
