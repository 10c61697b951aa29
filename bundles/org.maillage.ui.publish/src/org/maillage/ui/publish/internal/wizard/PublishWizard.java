package org.maillage.ui.publish.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.PublishRequest;
import org.maillage.ui.publish.internal.Progress;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Sentences;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Work;
import org.maillage.ui.publish.internal.watch.UpdateSettings;

/**
 * What to publish and where; how to sign it and whether to make a file to hand over; at the end what came of it, with the page
 * that says what changed.
 */
public final class PublishWizard extends Wizard {

    private final Texts texts;
    private final Services services;
    private final UpdateSettings settings;
    private final ContentPage content;
    private final SigningPage signing;
    private final ResultPage result;
    private Optional<PublishReport> report = Optional.empty();

    /** @param collection the collection to begin with */
    public PublishWizard(Texts texts, Services services, UpdateSettings settings, Questions questions,
            Optional<String> collection) {
        this.texts = texts;
        this.services = services;
        this.settings = settings;
        content = new ContentPage(texts, services, settings, questions, collection);
        signing = new SigningPage(texts, services, settings, questions, content::collection);
        result = new ResultPage(texts);
        setWindowTitle(texts.of("publish.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(content);
        addPage(signing);
        addPage(result);
    }

    /** What was published; empty when nothing was. */
    public Optional<PublishReport> report() {
        return report;
    }

    /** The last page is reached by publishing alone. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == content ? signing : null;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == signing ? content : null;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == result
                || getContainer().getCurrentPage() == signing && content.isPageComplete() && signing.isPageComplete();
    }

    /** Once to publish, which leads to the last page, and there to close. */
    @Override
    public boolean performFinish() {
        if (report.isPresent()) {
            return true;
        }
        PublishRequest request = new PublishRequest(content.collection(), content.version(), content.site(),
                signing.key(), signing.handover());
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(texts.of("publish.title"), -1);
                try {
                    report = Optional.of(services.publisher().publish(request,
                            new Progress(monitor, texts.language())));
                } catch (MaillageException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            return failed(e);
        } catch (InterruptedException e) {
            return false;
        } finally {
            request.key().ifPresent(each -> Arrays.fill(each.passphrase(), ' '));
        }
        settings.remember("site", request.site());
        request.key().ifPresent(each -> settings.remember("key", each.file()));
        report.ifPresent(each -> result.show(each, request));
        getContainer().showPage(result);
        return false;
    }

    private boolean failed(InvocationTargetException e) {
        if (!(e.getCause() instanceof MaillageException failure)) {
            throw new IllegalStateException(e.getCause());
        }
        Work.log(failure);
        String text = Sentences.of(failure, texts.language());
        signing.setErrorMessage(Sentences.first(text));
        signing.tell(text);
        return false;
    }
}
