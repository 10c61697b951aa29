package org.maillage.ui.publish.internal;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.Signer;
import org.maillage.ui.widgets.Accessibility;

/** Asks whether to believe whoever signed a collection; the fingerprint can be copied to compare it. */
public final class TrustDialog extends Dialog {

    private static final int WIDTH = 520;

    private final Texts texts;
    private final Offer offer;
    private final Optional<Signer> former;

    /** @param former who signed the version that is there */
    public TrustDialog(Shell parent, Texts texts, Offer offer, Optional<Signer> former) {
        super(parent);
        this.texts = texts;
        this.offer = offer;
        this.former = former;
    }

    /** A fingerprint in groups of four, as people read it aloud. */
    public static String grouped(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of(offer.signer().isEmpty() ? "trust.title.unsigned" : "trust.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).verticalSpacing = 10;
        String key = offer.signer().isEmpty() ? former.isPresent() ? "trust.noLonger" : "trust.nobody"
                : former.isPresent() ? "trust.other" : "trust.new";
        words(area, texts.of(key, offer.title(), offer.version(), offer.signer().map(Signer::name).orElse(""),
                former.map(Signer::name).orElse("")));
        offer.signer().ifPresent(signer -> {
            field(area, texts.of("trust.name"), signer.name());
            field(area, texts.of("trust.fingerprint"), grouped(signer.fingerprint()));
            words(area, texts.of("trust.compare"));
        });
        former.ifPresent(signer -> field(area, texts.of("trust.former"),
                signer.name() + " – " + grouped(signer.fingerprint())));
        return area;
    }

    private static void words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    private static void field(Composite area, String name, String value) {
        words(area, name);
        Composite frame = Accessibility.frame(area, name);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Text text = new Text(frame, SWT.READ_ONLY | SWT.BORDER);
        text.setText(value);
        text.setFont(JFaceResources.getTextFont());
        Accessibility.name(text, name);
    }

    /** The safe answer is the default one. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of(offer.signer().isEmpty() ? "trust.yes.unsigned"
                : "trust.yes"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("trust.no"), true).setFocus();
    }
}
