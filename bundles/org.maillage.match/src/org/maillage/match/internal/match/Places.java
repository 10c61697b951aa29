package org.maillage.match.internal.match;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.maillage.api.MaillageException;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.Unresolved;
import org.maillage.model.TerritoryKind;

/** Which territory a person names. Stateless. */
public final class Places {

    private static final int SHOWN = 8;
    private static final int LOOKED = 40;

    private final TerritoryService territories;

    /** Asks the territory service. */
    public Places(TerritoryService territories) {
        this.territories = territories;
    }

    /**
     * The one territory with this id, code or name. A name that a commune shares with larger territories means the commune;
     * a name that several communes share means none of them.
     *
     * @throws MaillageException when there is none, or more than one
     */
    public String only(String text) throws MaillageException {
        if (territories.get(text).isPresent()) {
            return text;
        }
        List<TerritoryInfo> found = territories.find(text, LOOKED);
        List<TerritoryInfo> byCode = found.stream().filter(each -> each.code().equals(text.strip())).toList();
        List<TerritoryInfo> exact = byCode.isEmpty()
                ? found.stream().filter(each -> plain(each.title()).equals(plain(name(text)))).toList()
                : byCode;
        List<TerritoryInfo> communes = exact.stream().filter(each -> each.kind() == TerritoryKind.COMMUNE).toList();
        List<TerritoryInfo> meant = communes.isEmpty() ? exact : communes;
        if (meant.size() > 1 && !name(text).equals(text) && byCode.isEmpty()) {
            // The département in brackets was understood by the service, which puts the right one first.
            return meant.getFirst().id();
        }
        if (meant.size() == 1) {
            return meant.getFirst().id();
        }
        if (meant.isEmpty()) {
            throw new Unresolved(found.isEmpty() ? MatchTexts.of("territory.unknown", text)
                    : MatchTexts.of("territory.near", text, names(found)));
        }
        throw new Unresolved(MatchTexts.of("territory.several", text, names(meant)));
    }

    private static String name(String text) {
        return text.replaceFirst("\\s*\\([^)]*\\)\\s*$", "").strip();
    }

    private static String names(List<TerritoryInfo> territories) {
        return territories.stream().limit(SHOWN).map(each -> each.title() + " (" + each.code() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Case, accents, hyphens and apostrophes left out. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
