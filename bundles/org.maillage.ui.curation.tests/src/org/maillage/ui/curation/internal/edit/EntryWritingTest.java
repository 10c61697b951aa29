package org.maillage.ui.curation.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;

/** Only what was changed is written, into the entry as it is by then. */
class EntryWritingTest extends Workshop {

    private EntryWriting writing;
    private String id;

    @BeforeEach
    void start() {
        writing = new EntryWriting(needs.content(), needs.editor());
        id = collection + ":outil";
    }

    private Tool tool() {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId(id);
        tool.setTitle("Un outil");
        return tool;
    }

    private EntryView saved() throws Exception {
        return writing.save(new Draft(id, Optional.empty(), tool()), false);
    }

    private static Draft draft(EntryView base, String title) {
        Entry changed = EcoreUtil.copy(base.entry());
        changed.setTitle(title);
        return new Draft(base.id(), Optional.of(EcoreUtil.copy(base.entry())), changed);
    }

    @Test
    void aNewEntryGetsItsDays() throws Exception {
        Entry found = saved().entry();
        assertEquals(LocalDate.now(), found.getCreated());
        assertEquals(LocalDate.now(), found.getModified());
        assertEquals("Un outil", found.getTitle());
    }

    @Test
    void anIdIsTakenOnce() throws Exception {
        saved();
        MaillageException refused = assertThrows(MaillageException.class, this::saved);
        assertTrue(refused.text(texts.language()).contains(id));
    }

    @Test
    void fieldsThatOthersChangedMeanwhileStay() throws Exception {
        EntryView base = saved();
        Tool theirs = (Tool) EcoreUtil.copy(base.entry());
        theirs.setSummary("Leur résumé");
        needs.editor().save(theirs);
        Entry now = writing.save(draft(base, "Mon titre"), false).entry();
        assertEquals("Mon titre", now.getTitle());
        assertEquals("Leur résumé", now.getSummary());
    }

    @Test
    void theSameFieldIsAConflictUntilAPersonDecides() throws Exception {
        EntryView base = saved();
        Tool theirs = (Tool) EcoreUtil.copy(base.entry());
        theirs.setTitle("Leur titre");
        needs.editor().save(theirs);
        ConflictException conflict = assertThrows(ConflictException.class,
                () -> writing.save(draft(base, "Mon titre"), false));
        assertEquals(Set.of("title"), conflict.fields());
        assertEquals("Leur titre", needs.content().find(id).orElseThrow().entry().getTitle());
        assertEquals("Mon titre", writing.save(draft(base, "Mon titre"), true).entry().getTitle());
    }

    @Test
    void anInstalledEntryIsChangedAboveFieldByFieldAndBack() throws Exception {
        EntryView dla = needs.content().find("national:dla").orElseThrow();
        String title = dla.original().getTitle();
        EntryView changed = writing.save(draft(dla, "Mon DLA"), false);
        assertEquals("Mon DLA", changed.entry().getTitle());
        assertEquals(title, changed.original().getTitle());
        assertEquals(Set.of("title"), changed.overridden());
        EntryView back = writing.save(draft(changed, title), false);
        assertEquals(Set.of(), back.overridden());
        assertEquals(title, back.entry().getTitle());
        assertNotEquals("Mon DLA", back.entry().getTitle());
    }
}
