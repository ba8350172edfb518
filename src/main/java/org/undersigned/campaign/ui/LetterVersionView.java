package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionRow;

/** One text of a letter on paper, and what it says differently from another one. */
@Route("campaigns/:campaign/letters/:letter/versions/:version")
@RolesAllowed(Permission.CAMPAIGN_READ)
class LetterVersionView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final CampaignService campaigns;
    private final LetterService letters;
    private final LetterDialogs dialogs;
    private final VersionFacts versionFacts;
    private final TrailService trail;

    private final LetterSheet sheet = new LetterSheet(other -> this.compareWith.accept(other));
    private Consumer<@Nullable LetterVersionRow> compareWith = other -> {};
    private String title = "";

    LetterVersionView(
            CampaignService campaigns,
            LetterService letters,
            LetterDialogs dialogs,
            VersionFacts versionFacts,
            TrailService trail) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.dialogs = dialogs;
        this.versionFacts = versionFacts;
        this.trail = trail;
        getContent().header().printed();
        getContent().work(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var campaign = campaigns.campaign(CampaignNavigation.campaign(entering));
        var letter = letters.letter(CampaignNavigation.letter(entering));
        var texts = letters.versionRows(campaign.id()).getOrDefault(letter.id(), List.of());
        var version = find(texts, CampaignNavigation.version(entering))
                .orElseThrow(() -> new Refusal("campaign.refused.unknown-version"));
        var compared = CampaignNavigation.compared(entering)
                .flatMap(id -> find(texts, id))
                .filter(other -> !other.equals(version));
        showRecord(campaign, letter, version, texts);
        showWords(version, texts, compared.orElse(null));
        compareWith = other -> CampaignNavigation.toVersion(
                campaign.id(), letter.id(), version.id(), other == null ? null : other.id());
    }

    private void showRecord(
            CampaignFacts campaign, LetterFacts letter, LetterVersionRow row, List<LetterVersionRow> texts) {
        title = text("campaign.version.page-title", letter.title(), row.number());
        getContent()
                .header()
                .within(CampaignNavigation.linkToCampaign(campaign.name(), campaign.id()))
                .note(LetterSheet.label(row))
                .badges(VersionTable.badge(row.step()))
                .secondary(dialogs.translateAction(letter, row.number()))
                .primary(dialogs.publishAction(letter));
        getContent()
                .title(letter.title())
                .facts(versionFacts.of(campaign, row, texts))
                .history(new HistoryPanel(trail, "letter", letter.id(), versionFacts.instants(campaign)));
    }

    private void showWords(LetterVersionRow row, List<LetterVersionRow> texts, @Nullable LetterVersionRow compared) {
        sheet.offer(texts.stream().filter(other -> !other.equals(row)).toList(), compared);
        var version = letters.version(row.id());
        if (compared == null) {
            sheet.show(version);
        } else {
            sheet.show(version, letters.version(compared.id()));
        }
    }

    private static Optional<LetterVersionRow> find(List<LetterVersionRow> texts, UUID version) {
        return texts.stream().filter(row -> row.id().equals(version)).findFirst();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
