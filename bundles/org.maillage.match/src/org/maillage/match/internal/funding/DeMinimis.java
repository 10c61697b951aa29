package org.maillage.match.internal.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.maillage.api.match.AidRoom;
import org.maillage.api.match.AidRoom.Release;
import org.maillage.api.match.StateAid;
import org.maillage.match.internal.MatchTexts;
import org.maillage.model.AidRegime;
import org.maillage.model.Profile;
import org.maillage.model.ReceivedAid;

/**
 * Counts de minimis aid. Ceilings are those of a single undertaking in a Member State: linked enterprises count together,
 * which a file of one structure cannot tell and a note recalls.
 */
final class DeMinimis {

    /** Regulation (EU) 2023/2831, article 3(2). */
    static final BigDecimal GENERAL = BigDecimal.valueOf(300_000);
    /** Regulation (EU) 2023/2832, article 3(2). */
    static final BigDecimal SGEI = BigDecimal.valueOf(750_000);
    /** “Over any period of three years”, both articles. */
    private static final int YEARS = 3;

    /** Aid of the agricultural regime counts towards the general ceiling (Regulation (EU) 2023/2831, article 5). */
    private static final Set<AidRegime> IN_GENERAL = Set.of(AidRegime.DE_MINIMIS, AidRegime.DE_MINIMIS_AGRICULTURE);
    private static final Set<AidRegime> IN_SGEI = Set.of(AidRegime.DE_MINIMIS_SGEI);

    private DeMinimis() {
    }

    static StateAid count(Profile profile, LocalDate on, Locale language) {
        List<String> notes = new ArrayList<>();
        long undated = 0;
        long unsure = 0;
        for (ReceivedAid each : profile.getStateAids()) {
            boolean counts = IN_GENERAL.contains(each.getRegime()) || IN_SGEI.contains(each.getRegime());
            undated += counts && each.getOn() == null && isCountable(each) ? 1 : 0;
            unsure += each.getRegime() == AidRegime.UNKNOWN || counts && !isCountable(each) ? 1 : 0;
        }
        if (undated > 0) {
            notes.add(MatchTexts.of("aid.undated", undated).in(language));
        }
        if (unsure > 0) {
            notes.add(MatchTexts.of("aid.unsure", unsure).in(language));
        }
        if (profile.getStateAids().stream().anyMatch(each -> each.getRegime() == AidRegime.DE_MINIMIS_AGRICULTURE)) {
            notes.add(MatchTexts.of("aid.agriculture").in(language));
        }
        notes.add(MatchTexts.of("aid.undertaking").in(language));
        return new StateAid(on, room("general", GENERAL, profile, IN_GENERAL, on),
                room("sgei", SGEI, profile, IN_SGEI, on), notes);
    }

    private static boolean isCountable(ReceivedAid aid) {
        return aid.getAmount() != null && aid.getAmount().signum() >= 0;
    }

    private static AidRoom room(String name, BigDecimal ceiling, Profile profile, Set<AidRegime> regimes,
            LocalDate on) {
        BigDecimal counted = BigDecimal.ZERO;
        SortedMap<LocalDate, BigDecimal> leaving = new TreeMap<>();
        for (ReceivedAid each : profile.getStateAids()) {
            if (regimes.contains(each.getRegime()) && isCountable(each) && counts(each.getOn(), on)) {
                counted = counted.add(each.getAmount());
                if (each.getOn() != null) {
                    leaving.merge(each.getOn().plusYears(YEARS), each.getAmount(), BigDecimal::add);
                }
            }
        }
        List<Release> releases = new ArrayList<>();
        BigDecimal left = counted;
        for (var each : leaving.entrySet()) {
            left = left.subtract(each.getValue());
            releases.add(new Release(each.getKey(), each.getValue(), ceiling.subtract(left).max(BigDecimal.ZERO)));
        }
        return new AidRoom(name, ceiling, counted, ceiling.subtract(counted).max(BigDecimal.ZERO), releases);
    }

    private static boolean counts(LocalDate granted, LocalDate on) {
        return granted == null || !granted.isAfter(on) && granted.plusYears(YEARS).isAfter(on);
    }
}
