package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.invoice.FindingRow;
import org.undersigned.advertising.invoice.TakenBack;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.CampaignService;

/** What was found, each in a line with who found it; struck where it was taken back, with by whom and why. */
@org.springframework.stereotype.Component
class FindingLines {

    private final InsertionService insertions;
    private final FindingDialogs dialogs;
    private final CampaignService campaigns;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    FindingLines(
            InsertionService insertions,
            FindingDialogs dialogs,
            CampaignService campaigns,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.insertions = insertions;
        this.dialogs = dialogs;
        this.campaigns = campaigns;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The invoices that a finding concerns.
     *
     * @param billing which bills the wrong sum
     * @param held which was approved or paid with it, so that it cannot be taken back
     */
    record Concerned(Optional<String> billing, Optional<String> held) {}

    Component of(FindingRow finding, OrderFacts order, Concerned concerned, Runnable changed) {
        var instants = new Instants(clock, campaigns.campaign(order.campaign()).zone());
        var line = new Div(sentence(finding, concerned), about("found-by", finding.by(), instants.label(finding.at())));
        line.addClassName("finding-line");
        var takenBack = finding.takenBack();
        if (takenBack != null) {
            line.addClassName("taken-back");
            line.add(back(takenBack, instants));
        } else if (concerned.held().isPresent()) {
            line.add(new Span(
                    text("advertising.invoice.ui.held", concerned.held().get())));
        } else if (user.may(Permission.ORDER_WRITE)) {
            line.add(Buttons.quiet(text("advertising.invoice.ui.take-back"), () -> dialogs.takeBack(finding, changed)));
        }
        return line;
    }

    private Component back(TakenBack takenBack, Instants instants) {
        var words = new Div(
                about("taken-back-by", takenBack.by(), instants.label(takenBack.at())), new Span(takenBack.reason()));
        words.addClassName("finding-back");
        return words;
    }

    private Component about(String key, UUID by, Component at) {
        var about = new Div(new Span(text("advertising.invoice.ui." + key, users.name(by))), new Span(" "), at);
        about.addClassName("proposal-about");
        return about;
    }

    private Paragraph sentence(FindingRow finding, Concerned concerned) {
        var number = insertions.insertion(finding.insertion()).number();
        var said = new Paragraph(
                finding.credit() != null
                        ? text(
                                "advertising.invoice.ui.finding.credit",
                                number,
                                finding.wrong(),
                                finding.credit().toString(),
                                concerned
                                        .billing()
                                        .map(bill ->
                                                text("advertising.invoice.ui.finding.of-bill", matters(finding), bill))
                                        .orElseGet(() -> matters(finding)))
                        : text(
                                "advertising.invoice.ui.finding.make-good",
                                number,
                                finding.wrong(),
                                Optional.ofNullable(finding.makeGood())
                                        .map(id -> insertions.insertion(id).label())
                                        .orElse(""),
                                matters(finding)));
        said.addClassName("finding-said");
        return said;
    }

    private static String matters(FindingRow finding) {
        return finding.matters().stream()
                .sorted()
                .map(Texts::label)
                .collect(Collectors.joining(text("advertising.separator")));
    }
}
