package org.maillage.cli.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.match.BatchResult;
import org.maillage.api.match.Calendar;
import org.maillage.api.match.Change;
import org.maillage.api.match.ChangeKind;
import org.maillage.api.match.Coverage;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.Fit;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.NeedCoverage;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.match.Question;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;

/** A desk that finds one scheme, and remembers what it was asked. */
final class FakeDesk implements MatchService, ProfileDocuments {

    private MatchRequest asked;
    private String kind = "family";
    private int counted;

    /** Number of files that were counted. */
    int counted() {
        return counted;
    }

    MatchRequest asked() {
        return asked;
    }

    /** From now on the criterion is about something else, and so is what is set aside. */
    String kind(String other, String profile) {
        kind = other;
        return profile;
    }

    @Override
    public MatchReport match(MatchRequest request) {
        asked = request;
        CriterionResult leaf = new CriterionResult(kind, Truth.UNKNOWN, "Association", "", List.of(), "La phrase.", "",
                List.of());
        CriterionResult group = new CriterionResult("any", Truth.UNKNOWN, "", "", List.of(), "La phrase.", "",
                List.of(leaf));
        SchemeMatch match = new SchemeMatch("essai:a", "12", "Un dispositif", Verdict.CONDITIONAL, Verdict.CONDITIONAL,
                List.of(group), List.of("À lire."), List.of(new Change(ChangeKind.creation, List.of(),
                        "Créer la structure.")), new Calendar(Truth.YES), Optional.of(BigDecimal.TEN), Fit.some, 0.3,
                Optional.empty(), Optional.empty(), Optional.empty(), "proche du besoin", List.of());
        return new MatchReport(request.profile(), request.on(),
                List.of(new Question("staff", 2, 1.5, "Combien de salariés ?")), List.of(match),
                Map.of(kind.equals("family") ? "territory" : kind, 3), 4, List.of());
    }

    @Override
    public List<BatchResult> batch(List<Profile> profiles, LocalDate on) {
        throw new UnsupportedOperationException("No command asks for a batch");
    }

    @Override
    public Coverage coverage(String territory, List<Profile> profiles, LocalDate on, Locale language) {
        counted = profiles.size();
        return new Coverage("cog:commune/37261", "Tours", territory, on, List.of(
                new NeedCoverage("voc:besoin/recruter", "Recruter", List.of("essai:a"), List.of(), List.of(), 0),
                new NeedCoverage("voc:besoin/local", "Trouver un local", List.of(), List.of(), List.of("essai:b"), counted)));
    }

    @Override
    public Profile readProfile(String json) {
        Profile profile = MaillageFactory.eINSTANCE.createProfile();
        profile.setFamily("voc:famille/association");
        return profile;
    }

    @Override
    public Profile readProfile(Path file) {
        return readProfile(file.toString());
    }

    @Override
    public ProjectFile readFile(String json) {
        ProjectFile file = MaillageFactory.eINSTANCE.createProjectFile();
        file.setProfile(readProfile(json));
        return file;
    }

    @Override
    public ProjectFile readFile(Path file) {
        return readFile(file.toString());
    }

    @Override
    public String write(Profile profile) {
        return "{\"family\":\"" + profile.getFamily() + "\"}";
    }

    @Override
    public String write(ProjectFile file) {
        return "{\"pseudonym\":\"" + file.getPseudonym() + "\"}";
    }

    @Override
    public String schema() {
        return "{}";
    }
}
