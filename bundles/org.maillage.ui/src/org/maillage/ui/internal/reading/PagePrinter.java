package org.maillage.ui.internal.reading;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.maillage.ui.internal.Texts;

/** Prints a page, in black on white whatever the theme. */
final class PagePrinter {

    private PagePrinter() {
    }

    /** Asks for a printer and prints in a job. */
    static void print(StyledText text, String title, Texts texts) {
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
