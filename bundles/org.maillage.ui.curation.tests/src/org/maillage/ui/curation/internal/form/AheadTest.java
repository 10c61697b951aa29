package org.maillage.ui.curation.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Tool;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.SectionContext;
import org.maillage.ui.curation.SectionEditor;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Forms are made before they are needed, and nobody is disturbed by it. */
class AheadTest extends Workshop {

    private static final EClass TOOL = MaillagePackage.eINSTANCE.getTool();
    private static final int PIECES = 50;
    /** Looks at the window in which a form that is being made would grow. */
    private static final int TURNS = 60;

    private EntryForm form() {
        EntryForm made = new EntryForm(shell, needs, id -> { });
        made.openSections().addAll(Meta.sections());
        return made;
    }

    private EntrySession tool(String id) {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId(collection + ":" + id);
        tool.setTitle("Grille");
        return EntrySession.ofNew(tool);
    }

    private static List<Control> controls(EntryForm form) {
        return all((Composite) form.control(), Control.class);
    }

    @Test
    void anEntryFindsItsFormMade() {
        EntryForm other = form();
        other.show(tool("autre"));
        settle();
        int whole = controls(other).size();
        EntryForm form = form();
        shell.open();
        form.expect(List.of(TOOL));
        until(() -> controls(form).size() == whole, "the form of a tool, made ahead");
        List<Control> made = controls(form);
        form.show(tool("grille"));
        settle();
        assertEquals(made, controls(form));
        assertTrue(all((Composite) form.control(), StyledText.class).stream()
                .anyMatch(each -> each.isVisible() && each.getText().equals("Grille")));
    }

    @Test
    void itRestsWhileAPersonTypes() {
        int[] made = new int[1];
        Ahead ahead = new Ahead(shell, () -> {
            made[0]++;
            pause(10);
            return made[0] < PIECES;
        });
        ahead.start();
        for (int i = 0; i < 100; i++) {
            tell(shell, SWT.KeyDown);
            display.readAndDispatch();
            pause(10);
        }
        // One turn at most in each pause that the machine itself makes.
        assertTrue(made[0] < PIECES / 5, () -> made[0] + " pieces");
        until(() -> made[0] == PIECES, "all pieces");
        settle();
        assertEquals(PIECES, made[0]);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatOthersContributeWaitsForAnEntry() {
        List<String> asked = new ArrayList<>();
        SectionEditor editor = new SectionEditor() {

            @Override
            public int bid(EClass type, String section) {
                return type == TOOL && section.equals("essentiel") ? 1 : 0;
            }

            @Override
            public Runnable create(Composite parent, SectionContext context) {
                asked.add(context.entry().getTitle());
                parent.setLayout(new FillLayout());
                Label label = new Label(parent, SWT.NONE);
                return () -> label.setText("Outil : " + context.entry().getTitle());
            }
        };
        ServiceRegistration<SectionEditor> registration = FrameworkUtil.getBundle(DeskTexts.class).getBundleContext()
                .registerService(SectionEditor.class, editor, null);
        try {
            EntryForm form = form();
            shell.open();
            form.expect(List.of(TOOL));
            int[] seen = new int[2];
            until(() -> {
                int now = controls(form).size();
                seen[1] = now > 10 && now == seen[0] ? seen[1] + 1 : 0;
                seen[0] = now;
                return seen[1] > TURNS;
            }, "the other sections");
            assertEquals(List.of(), asked);
            form.show(tool("grille"));
            settle();
            assertEquals(List.of("Grille"), asked);
            assertTrue(all(shell, Label.class).stream().anyMatch(each -> each.getText().equals("Outil : Grille")));
        } finally {
            registration.unregister();
        }
    }
}
