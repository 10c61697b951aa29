package org.maillage.cli.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.maillage.api.MaillageException;
import org.maillage.api.match.AidRoom;
import org.maillage.api.match.Breach;
import org.maillage.api.match.Combination;
import org.maillage.api.match.FileInfo;
import org.maillage.api.match.FileList;
import org.maillage.api.match.FollowUp;
import org.maillage.api.match.FundingLine;
import org.maillage.api.match.FundingPlan;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.match.Reminder;
import org.maillage.api.match.StateAid;
import org.maillage.api.text.Message;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;

/** Files in memory, one plan for all, and the passphrase that was given. */
final class FakeFiles implements ProjectFiles, FollowUp, FundingService {

    private final Map<String, ProjectFile> files = new LinkedHashMap<>();
    private Protection protection = Protection.none;
    private boolean breached;
    private String passphrase = "";

    String passphrase() {
        return passphrase;
    }

    /** The plan breaks a rule. */
    void breach() {
        breached = true;
    }

    ProjectFile file(String id) {
        return files.get(id);
    }

    @Override
    public Protection protection() {
        return protection;
    }

    @Override
    public void unlock(char[] words) {
        passphrase = new String(words);
        protection = Protection.unlocked;
    }

    @Override
    public void lock() {
        protection = Protection.locked;
    }

    @Override
    public void protect(char[] words) {
        passphrase = new String(words);
        protection = Protection.locked;
    }

    @Override
    public void unprotect() {
        protection = Protection.none;
    }

    @Override
    public FileList list() {
        return new FileList(files.values().stream().map(each -> new FileInfo(each.getId(), each.getPseudonym(),
                LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2), each.isArchived(), each.getSelections().size()))
                .toList(), List.of());
    }

    @Override
    public ProjectFile create(String pseudonym) {
        ProjectFile file = MaillageFactory.eINSTANCE.createProjectFile();
        file.setId("f" + files.size());
        file.setPseudonym(pseudonym);
        files.put(file.getId(), file);
        return file;
    }

    @Override
    public ProjectFile get(String id) throws MaillageException {
        if (!files.containsKey(id)) {
            throw new MaillageException(Message.of(FakeSearch.class, "none"));
        }
        return files.get(id);
    }

    @Override
    public void save(ProjectFile file) {
        files.put(file.getId(), file);
    }

    @Override
    public void delete(String id) {
        files.remove(id);
    }

    @Override
    public Selection mark(ProjectFile file, String entry, SelectionState state, BigDecimal amount, String note,
            LocalDate on) {
        Selection selection = MaillageFactory.eINSTANCE.createSelection();
        selection.setEntry(entry);
        selection.setState(state);
        selection.setAmount(amount);
        selection.setNote(note);
        selection.setSince(on);
        file.getSelections().add(selection);
        return selection;
    }

    @Override
    public List<Reminder> reminders(ProjectFile file, LocalDate on, Locale language) {
        return List.of();
    }

    @Override
    public String calendar(ProjectFile file, LocalDate on, Locale language) {
        return "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    }

    @Override
    public StateAid stateAid(Profile profile, LocalDate on, Locale language) {
        BigDecimal ceiling = BigDecimal.valueOf(300_000);
        AidRoom room = new AidRoom("general", ceiling, BigDecimal.TEN, ceiling.subtract(BigDecimal.TEN),
                List.of(new AidRoom.Release(LocalDate.of(2027, 1, 1), BigDecimal.TEN, ceiling)));
        return new StateAid(on, room, new AidRoom("sgei", ceiling, BigDecimal.ZERO, ceiling, List.of()),
                List.of("Une remarque."));
    }

    @Override
    public List<Combination> combine(List<String> schemes, Locale language) {
        throw new UnsupportedOperationException("No command asks for pairs alone");
    }

    @Override
    public FundingPlan plan(ProjectFile file, LocalDate on, Locale language) {
        return new FundingPlan(List.of(new FundingLine("Matériel", "voc:depense/materiel", BigDecimal.TEN, null)),
                List.of(), BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.TEN, null,
                List.of(new Breach("amount", "essai:a", breached, "Trop demandé.")), stateAid(null, on, language));
    }
}
