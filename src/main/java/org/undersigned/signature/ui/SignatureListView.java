package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.signature.queue.ui.BulkProgress;
import org.undersigned.signature.queue.ui.BulkSteps;
import org.undersigned.signature.queue.ui.ScopeSheetDialogs;
import org.undersigned.signature.queue.ui.SignatureLines;
import org.undersigned.signature.queue.ui.SignatureRegister;

/** The signatures of the campaign that one works in. */
@Route(SignatureNavigation.SIGNATURES)
@RolesAllowed(Permission.SIGNATURE_READ)
class SignatureListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final SignatureLines lines;
    private final SignatureParts parts;
    private final RecordDialogs records;
    private final BulkSteps bulk;
    private final ScopeSheetDialogs sheets;
    private final CurrentUser user;
    private final ViewHeader header = new ViewHeader(text("signature.ui.list.title"));
    private @Nullable Listed listed;

    /** The list of a campaign that has been chosen. */
    private record Listed(UUID campaign, List<LetterFacts> letters, SignatureRegister list, BulkProgress progress) {}

    SignatureListView(
            CampaignChoiceService choice,
            LetterService letters,
            SignatureLines lines,
            SignatureParts parts,
            RecordDialogs records,
            BulkSteps bulk,
            ScopeSheetDialogs sheets,
            CurrentUser user,
            Clock clock) {
        this.lines = lines;
        this.parts = parts;
        this.records = records;
        this.bulk = bulk;
        this.sheets = sheets;
        this.user = user;
        choice.current()
                .ifPresentOrElse(
                        campaign -> show(campaign, letters.letters(campaign.id()), clock), this::showNothingYet);
    }

    private void show(CampaignFacts campaign, List<LetterFacts> letters, Clock clock) {
        var list = new SignatureRegister(campaign.id(), letters, lines, new Instants(clock, campaign.zone()));
        var progress = bulk.progress(campaign.id(), list.register()::refreshAll);
        listed = new Listed(campaign.id(), letters, list, progress);

        list.register()
                .addressed(SignatureNavigation.SIGNATURES, SignatureAddress::words)
                .onOpen(line -> SignatureNavigation.toSignature(line.row().id()))
                .detail(lines::line, line -> parts.detail(line.row().id(), list.register()::refreshAll));
        list.offer(bulk.steps(campaign.id(), this::done));

        list.register().emptyAs(nothingSigned(campaign.id(), letters));
        header.primary(records.action(campaign.id(), SignatureNavigation::toSignature))
                .secondary(sheets.paste(campaign.id(), list.register()::refreshAll), oneByOne(list), progress);
        getContent().showList(header, list.register());
    }

    /** The claims of the list as it is filtered. */
    private Component oneByOne(SignatureRegister list) {
        var open = Buttons.plain(
                text("signature.queue.open"),
                () -> SignatureNavigation.toQueue(list.register().filter()));
        open.setVisible(user.may(Permission.SIGNATURE_CONFIRM));
        return open;
    }

    private void showNothingYet() {
        getContent()
                .show(
                        header,
                        new EmptyState(text("signature.ui.no-campaign.title"), text("signature.ui.no-campaign.text")));
    }

    private EmptyState nothingSigned(UUID campaign, List<LetterFacts> letters) {
        var hasText = letters.stream().anyMatch(letter -> letter.currentNumber() > 0);
        return new EmptyState(
                text("signature.ui.empty.title"),
                text(hasText ? "signature.ui.empty.text" : "signature.ui.empty.no-text"),
                records.action(campaign, SignatureNavigation::toSignature));
    }

    @Override
    public String getPageTitle() {
        return text("signature.ui.list.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        if (listed != null) {
            show(listed, navigation.getLocation().getQueryParameters());
        }
    }

    private void show(Listed listed, QueryParameters query) {
        var letters = listed.letters().stream().map(LetterFacts::id).toList();
        listed.list().show(SignatureAddress.filter(listed.campaign(), letters, query), query);
    }

    /** @param job what goes on in the background, or null when it is done */
    private void done(@Nullable UUID job) {
        if (listed == null) {
            return;
        }
        listed.list().register().refreshAll();
        if (job != null) {
            listed.progress().follow(job);
        }
    }
}
