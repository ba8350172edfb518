package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.approval.ReviewService;
import org.undersigned.advertising.approval.ReviewSheet;
import org.undersigned.advertising.copy.CommentService;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.advertising.copy.ui.CommentPanel;
import org.undersigned.advertising.copy.ui.CopyDifferenceList;
import org.undersigned.advertising.copy.ui.CopyPanel;
import org.undersigned.advertising.copy.ui.CopyStates;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.ui.RosterNavigation;

/** What the pages of ad copy are made of. */
@org.springframework.stereotype.Component
class CopyParts {

    private final CopyReadings readings;
    private final ReviewService reviews;
    private final CommentService comments;
    private final RosterService rosters;
    private final CampaignChoiceService choice;
    private final UserDirectory users;
    private final CurrentUser user;
    private final List<CopyPanel> panels;
    private final Clock clock;

    CopyParts(
            CopyReadings readings,
            ReviewService reviews,
            CommentService comments,
            RosterService rosters,
            CampaignChoiceService choice,
            UserDirectory users,
            CurrentUser user,
            List<CopyPanel> panels,
            Clock clock) {
        this.readings = readings;
        this.reviews = reviews;
        this.comments = comments;
        this.rosters = rosters;
        this.choice = choice;
        this.users = users;
        this.user = user;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CopyPanel::order))
                .toList();
        this.clock = clock;
    }

    Optional<CampaignFacts> campaign() {
        return choice.current();
    }

    boolean mayWrite() {
        return user.may(Permission.COPY_WRITE);
    }

    boolean mayApprove() {
        return user.may(Permission.COPY_APPROVE);
    }

    /** Whether the user reads drafts and the history. */
    boolean mayReadAll() {
        return user.may(Permission.EDITION_READ);
    }

    EditionFacts edition(UUID id) {
        return rosters.edition(id);
    }

    String name(UUID someone) {
        return users.name(someone);
    }

    /** Whoever opens a record works in its campaign, whatever they did before. */
    void workIn(UUID campaign) {
        choice.choose(campaign);
    }

    Instants instants() {
        return choice.current()
                .map(campaign -> new Instants(clock, campaign.zone()))
                .orElseGet(() -> Instants.here(clock));
    }

    Component facts(CopyVersionFacts version, CopyPreview preview) {
        var edition = preview.edition();
        var facts = new FactList()
                .add(
                        text("advertising.copy.ui.edition"),
                        mayReadAll()
                                ? RosterNavigation.linkToEdition(edition.label(), edition.id())
                                : new Span(edition.label()))
                .add(text("advertising.copy.ui.order"), label(preview.ordering()))
                .add(text("advertising.copy.ui.extent"), label(preview.extent()))
                .add(
                        text("advertising.copy.ui.names"),
                        new CountSentences(
                                readings.count(version.copy(), version.number(), preview.atHand()),
                                version.names().struck().size()))
                .add(text("advertising.copy.ui.written"), writtenBy(version.author(), version))
                .add(text("advertising.copy.ui.words-hash"), hash(version.wordsHash()))
                .add(text("advertising.copy.ui.names-hash"), hash(version.namesHash()));
        return new Panel(text("advertising.copy.ui.about"), facts);
    }

    private Component writtenBy(UUID author, CopyVersionFacts version) {
        return new Span(new Span(users.name(author)), new Span(" "), instants().label(version.writtenAt()));
    }

    private static Component hash(String hash) {
        var span = new Span(hash);
        span.addClassName("hash");
        return span;
    }

    /** What the words of each block rest on. */
    Component sources(CopyVersionFacts version) {
        var list = new OrderedList();
        list.addClassName("export-log");
        version.blocks().stream().filter(block -> block.kind().argues()).forEach(block -> {
            var item = new ListItem();
            var kind = new Div(new Span(label(block.kind())));
            kind.addClassName("copy-comment-place");
            item.add(kind);
            if (block.letterVersion() != null) {
                item.add(about(text(
                        block.verbatim()
                                ? "advertising.copy.ui.rests.letter.verbatim"
                                : "advertising.copy.ui.rests.letter")));
            } else if (block.statesNothing()) {
                item.add(about(text("advertising.copy.ui.rests.opinion")));
            }
            block.claims()
                    .forEach(claim ->
                            item.add(about(text("advertising.copy.ui.rests.claim", claim.claim(), claim.source()))));
            list.add(item);
        });
        return new Panel(text("advertising.copy.ui.rests"), list);
    }

    private static Div about(String sentence) {
        var about = new Div(new Span(sentence));
        about.addClassName("edition-about");
        return about;
    }

    /** The versions of a copy; the one that is shown is no link. */
    Component versions(UUID copy, int shown) {
        var list = new OrderedList();
        list.addClassName("export-log");
        readings.versions(copy).forEach(row -> list.add(new ListItem(version(row, row.number() == shown))));
        return new Panel(text("advertising.copy.ui.versions"), list);
    }

    private Component[] version(CopyVersionRow row, boolean isShown) {
        var words = text("advertising.copy.ui.version", row.number());
        var line = new Div(
                isShown ? new Span(words) : CopyNavigation.linkToVersion(words, row.copy(), row.number()),
                CopyStates.badge(row.state()));
        line.addClassName("edition-line");
        var about = new Div(
                new Span(text(
                        row.strikeOf() == null
                                ? "advertising.copy.ui.version.by"
                                : "advertising.copy.ui.version.strike",
                        users.name(row.author()),
                        row.nameCount())),
                new Span(" "),
                instants().label(row.stateSince()));
        about.addClassName("edition-about");
        return new Component[] {line, about};
    }

    /**
     * What the version says that another does not, and the choice of that one.
     *
     * @param with the version before where none is chosen
     */
    Optional<Component> difference(UUID copy, int number, Optional<Integer> with) {
        var others = readings.versions(copy).stream()
                .map(CopyVersionRow::number)
                .filter(other -> other != number)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var compared = with.filter(others::contains)
                .or(() -> others.stream().filter(other -> other < number).findFirst())
                .orElse(others.getFirst());
        var other = new Select<Integer>();
        other.setLabel(text("advertising.copy.ui.difference.with"));
        other.setItems(others);
        other.setItemLabelGenerator(each -> text("advertising.copy.ui.version", each));
        other.setValue(compared);
        other.addValueChangeListener(chosen -> CopyNavigation.toDifference(copy, number, chosen.getValue()));
        return Optional.of(new Panel(
                text("advertising.copy.ui.difference"),
                other,
                new CopyDifferenceList(readings.difference(copy, compared, number))));
    }

    /** By when the step that is open is to be passed, in a few words. */
    Component due(UUID version) {
        return reviews.sheet(version)
                .map(ReviewSheet::dueAt)
                .<Component>map(due ->
                        new Span(text("advertising.approval.ui.due", instants().text(due))))
                .orElseGet(Span::new);
    }

    CommentPanel comments(CopyVersionFacts version, CopyPreview preview, Runnable changed) {
        return new CommentPanel(comments, users, instants(), version.copy(), mayWrite() || mayApprove(), changed)
                .on(version, preview);
    }

    /** What comes after the approval. */
    List<Component> next(CopyVersionFacts version) {
        return panels.stream().flatMap(panel -> panel.next(version).stream()).toList();
    }

    Stream<Component> others(CopyVersionFacts version) {
        return panels.stream().flatMap(panel -> panel.content(version).stream());
    }
}
