package org.maillage.match.internal.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.maillage.api.match.Truth;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.model.MaillagePackage;
import org.maillage.model.PlannedExpense;
import org.maillage.model.Profile;
import org.maillage.model.Tristate;

/**
 * A profile on a day, ready to be compared: what is said stands beside what follows from it. Immutable; the profile is not
 * kept.
 */
public final class Situation {

    private final LocalDate on;
    private final Truth notYetCreated;
    private final Profile profile;
    private final LocalDate createdOn;
    private final BigDecimal staff;
    private final BigDecimal budget;
    private final BigDecimal amountSought;
    private final String family;
    private final String form;
    private final List<String> considered;
    private final String territory;
    private final Set<String> around;
    private final Set<String> within;
    private final Said stage;
    private final Said approvals;
    private final Said publics;
    private final Said activities;
    private final Said filieres;
    private final Said expenses;

    /** Reads a profile. */
    public Situation(Profile profile, LocalDate on, Knowledge knowledge) {
        this.on = on;
        this.profile = profile;
        this.createdOn = profile.getCreatedOn();
        this.notYetCreated = created(profile, on).not();
        this.staff = profile.getStaff();
        this.budget = profile.getBudget();
        this.amountSought = profile.getAmountSought();
        this.family = Objects.requireNonNullElse(profile.getFamily(), "");
        this.form = Objects.requireNonNullElse(profile.getLegalForm(), "");
        this.considered = List.copyOf(profile.getConsideredForms());
        this.territory = Objects.requireNonNullElse(profile.getTerritory(), "");
        this.around = territory.isEmpty() ? Set.of() : knowledge.containing(territory);
        this.within = territory.isEmpty() ? Set.of() : knowledge.inside(territory);
        Set<String> empty = new HashSet<>(profile.getKnownEmpty());
        this.stage = Said.of(profile.getStage() == null ? List.of() : List.of(profile.getStage()), false, knowledge);
        this.approvals = Said.of(profile.getApprovals(),
                empty.contains(MaillagePackage.eINSTANCE.getProfile_Approvals().getName()), knowledge);
        this.publics = Said.of(profile.getPublics(),
                empty.contains(MaillagePackage.eINSTANCE.getProfile_Publics().getName()), knowledge);
        this.activities = Said.of(profile.getActivities(),
                empty.contains(MaillagePackage.eINSTANCE.getProfile_Activities().getName()), knowledge);
        this.filieres = Said.of(profile.getFilieres(),
                empty.contains(MaillagePackage.eINSTANCE.getProfile_Filieres().getName()), knowledge);
        this.expenses = Said.of(
                profile.getExpenses().stream().map(PlannedExpense::getKind).filter(Objects::nonNull).toList(),
                empty.contains(MaillagePackage.eINSTANCE.getProfile_Expenses().getName()), knowledge);
    }

    /** A day of creation that is past says that the structure exists, one ahead that it does not. */
    private static Truth created(Profile profile, LocalDate on) {
        if (profile.getCreatedOn() != null) {
            return Truth.of(!profile.getCreatedOn().isAfter(on));
        }
        return switch (profile.getNotYetCreated()) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** The profile itself, for the criteria of plug-ins alone. */
    public Profile profile() {
        return profile;
    }

    /** The day. */
    public LocalDate on() {
        return on;
    }

    /** Whether the structure is still to be created. */
    public Truth notYetCreated() {
        return notYetCreated;
    }

    /** Day of creation; null when unknown. */
    public LocalDate createdOn() {
        return createdOn;
    }

    /** Full-time equivalents; null when unknown. */
    public BigDecimal staff() {
        return staff;
    }

    /** Yearly budget; null when unknown. */
    public BigDecimal budget() {
        return budget;
    }

    /** Amount sought; null when unknown. */
    public BigDecimal amountSought() {
        return amountSought;
    }

    /** Family; empty when unknown. */
    public String family() {
        return family;
    }

    /** Legal form; empty when unknown. */
    public String form() {
        return form;
    }

    /** Legal forms considered. */
    public List<String> considered() {
        return considered;
    }

    /** Territory; empty when unknown. */
    public String territory() {
        return territory;
    }

    /** All that contains the territory. */
    public Set<String> around() {
        return around;
    }

    /** All that the territory contains. */
    public Set<String> within() {
        return within;
    }

    /** Stage. */
    public Said stage() {
        return stage;
    }

    /** Approvals and labels. */
    public Said approvals() {
        return approvals;
    }

    /** Audiences. */
    public Said publics() {
        return publics;
    }

    /** Activities. */
    public Said activities() {
        return activities;
    }

    /** Value chains. */
    public Said filieres() {
        return filieres;
    }

    /** Kinds of planned expenses. */
    public Said expenses() {
        return expenses;
    }
}
