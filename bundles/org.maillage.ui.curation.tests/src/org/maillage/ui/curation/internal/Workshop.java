package org.maillage.ui.curation.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.api.DataArea;
import org.maillage.api.check.Validator;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.QualityService;
import org.maillage.api.search.SearchService;
import org.maillage.api.spelling.SpellingService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.form.Needs;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** A window, and the real services over a data area of the build. */
public abstract class Workshop {

    private static final long SETTLING = 1_500;
    private static final long PATIENCE = 120_000;

    protected final DeskTexts texts = new DeskTexts(Locale.FRENCH);
    protected final Needs needs = new Needs(texts, service(ContentService.class), service(ContentEditor.class),
            service(SearchService.class), service(TerritoryService.class), service(Validator.class),
            service(QualityService.class), service(SpellingService.class), service(DataArea.class));
    protected Display display;
    protected Shell shell;
    protected String collection;

    protected static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(DeskTexts.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        assertNotNull(reference, () -> "No " + type);
        return context.getService(reference);
    }

    @BeforeEach
    void open() throws Exception {
        boolean linux = System.getProperty("os.name").equals("Linux");
        assumeTrue(!linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "No display: start the build under xvfb-run to test the desk");
        // One for all tests, as the desktop has one: what draws keeps its fonts and colours.
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 800);
        collection = "essai-" + Long.toString(System.nanoTime(), 36);
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(collection);
        descriptor.setTitle("Essai");
        needs.editor().create(descriptor);
    }

    @AfterEach
    void close() {
        if (display != null) {
            shell.dispose();
            settle();
        }
    }

    /** Puts tools into the collection, in one step. */
    protected void fill(int number) throws Exception {
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.IMPORT))) {
            for (int i = 0; i < number; i++) {
                Tool tool = MaillageFactory.eINSTANCE.createTool();
                tool.setId(collection + ":outil-" + i);
                tool.setTitle("Outil " + (char) ('A' + (number - i) % 26) + " numéro " + i);
                batch.save(tool);
            }
        }
    }

    protected void until(BooleanSupplier condition, String what) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain for " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, () -> { });
                display.sleep();
            }
        }
    }

    /** Lets the window do what it has to do now. */
    protected void settle() {
        long end = System.currentTimeMillis() + SETTLING;
        while (System.currentTimeMillis() < end && display.readAndDispatch()) {
            continue;
        }
    }

    protected static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return Stream.of(parent.getChildren()).flatMap(each -> Stream.concat(
                Optional.of(each).filter(type::isInstance).map(type::cast).stream(),
                each instanceof Composite inner ? all(inner, type).stream() : Stream.empty())).toList();
    }

    /** Writes into a field, whatever sort of box it has. */
    protected static void write(Control box, String words) {
        if (box instanceof StyledText text) {
            text.setText(words);
        } else {
            ((Text) box).setText(words);
        }
    }

    /** What stands in a field. */
    protected static String written(Control box) {
        return box instanceof StyledText text ? text.getText() : ((Text) box).getText();
    }

    protected static void tell(Control control, int event) {
        control.notifyListeners(event, new Event());
    }

    protected static final int SELECTION = SWT.Selection;
}
