package org.maillage.ui.internal.reading;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.PageDocument;

/** Prints a page, in black on white whatever the theme. */
public final class PagePrinter {

    private static final int WIDTH = 800;

    private PagePrinter() {
    }

    /** Prints a page; its pictures stay on the screen, as the text widget does not print them. */
    public static void print(Control owner, PageDocument document, String title, Texts texts) {
        Shell hidden = new Shell(owner.getShell());
        try {
            hidden.setSize(WIDTH, WIDTH);
            PageText text = new PageText(hidden, target -> { });
            text.show(document.printed());
            print(text.control(), title, texts);
        } finally {
            hidden.dispose();
        }
    }

    /** Asks for a printer and prints in a job. */
    private static void print(StyledText text, String title, Texts texts) {
        PrinterData data = new PrintDialog(text.getShell()).open();
        if (data == null) {
            return;
        }
        StyledTextPrintOptions options = new StyledTextPrintOptions();
        options.jobName = title;
        options.printTextFontStyle = true;
        options.footer = title + StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.SEPARATOR
                + StyledTextPrintOptions.PAGE_TAG;
        Printer printer = new Printer(data);
        Runnable printing = text.print(printer, options);
        Job job = Job.create(texts.of("print.job", title), monitor -> {
            printing.run();
            printer.dispose();
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }
}
