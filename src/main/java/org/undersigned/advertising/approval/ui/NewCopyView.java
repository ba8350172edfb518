package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.copy.BlockKind;
import org.undersigned.advertising.copy.CopyBlock;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.NamesChoice;
import org.undersigned.advertising.copy.ui.CopyChoices;
import org.undersigned.advertising.copy.ui.CopyForm;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ui.RosterNavigation;

/** Writes the first version of copy: a headline, the names and who pays, and whatever else it is to say. */
@Route(CopyNavigation.COPIES + "/" + CopyNavigation.NEW)
@RolesAllowed(Permission.COPY_WRITE)
class NewCopyView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIRST = 1;

    private final CopyService copies;
    private final CopyReadings readings;
    private final CopyParts parts;
    private final CopyDialogs dialogs;
    private final ViewHeader header = new ViewHeader(text("advertising.copy.ui.add"));

    NewCopyView(CopyService copies, CopyReadings readings, CopyParts parts, CopyDialogs dialogs) {
        this.copies = copies;
        this.readings = readings;
        this.parts = parts;
        this.dialogs = dialogs;
        header.within(CopyNavigation.linkToCopies(text("advertising.copy.ui.title")));
    }

    @Override
    public String getPageTitle() {
        return text("advertising.copy.ui.add");
    }

    /** With the edition that the address names, or else the newest of the campaign that one works in. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var named = CopyNavigation.edition(entering.getLocation().getQueryParameters())
                .map(parts::edition);
        var campaign =
                named.map(EditionFacts::campaign).or(() -> parts.campaign().map(CampaignFacts::id));
        var choices = campaign.map(dialogs::choices);
        var edition = named.or(() -> choices.flatMap(NewCopyView::newest));
        header.primary();
        if (choices.isPresent() && edition.isPresent()) {
            begin(campaign.orElseThrow(), choices.get(), edition.get());
        } else {
            getContent()
                    .show(
                            header,
                            new EmptyState(
                                    text("advertising.copy.ui.no-edition.title"),
                                    text("advertising.copy.ui.no-edition"),
                                    RosterNavigation.linkToRosters(text("roster.ui.title"))));
        }
    }

    private static Optional<EditionFacts> newest(CopyChoices choices) {
        return choices.editions().stream().findFirst();
    }

    private void begin(UUID campaign, CopyChoices choices, EditionFacts edition) {
        var form = new CopyForm(choices);
        form.show(new CopyDetails("", NamesChoice.of(edition.id()), blank()));
        var editor =
                new CopyEditor(campaign, form, campaign, readings, dialogs, details -> copies.add(campaign, details));
        header.note(text("advertising.copy.ui.version", FIRST));
        header.primary(editor.save());
        var columns = new Div(editor, editor.sheet());
        columns.addClassName("copy-columns");
        getContent().show(header, columns);
    }

    private static List<CopyBlock> blank() {
        return List.of(
                CopyBlock.of(BlockKind.HEADLINE, ""), CopyBlock.names(), CopyBlock.of(BlockKind.SPONSOR_LINE, ""));
    }
}
