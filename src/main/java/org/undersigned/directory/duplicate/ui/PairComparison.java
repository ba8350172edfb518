package org.undersigned.directory.duplicate.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.NameLine;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.duplicate.PairDecisions;
import org.undersigned.directory.duplicate.PairRow;
import org.undersigned.directory.external.ExternalLine;
import org.undersigned.directory.external.ExternalService;
import org.undersigned.directory.merge.ui.MergeNavigation;
import org.undersigned.directory.ui.DirectoryNavigation;

/** Two parties beside each other in short, why they may be one, and what can be decided. */
@org.springframework.stereotype.Component
class PairComparison {

    private final PartyService parties;
    private final ExternalService numbers;
    private final PairDecisions decisions;
    private final UserDirectory staff;
    private final CurrentUser user;
    private final Clock clock;

    PairComparison(
            PartyService parties,
            ExternalService numbers,
            PairDecisions decisions,
            UserDirectory staff,
            CurrentUser user,
            Clock clock) {
        this.parties = parties;
        this.numbers = numbers;
        this.decisions = decisions;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /** @param decided told when the pair has left the list that it stood in */
    Component of(PairRow pair, Runnable decided) {
        var sides = new Div(side(pair.one().party()), side(pair.other().party()));
        sides.addClassName("pair-sides");
        var content = new Div(why(pair), actions(pair, decided), sides);
        content.addClassName("pair");
        return content;
    }

    private Component why(PairRow pair) {
        if (pair.isDecided()) {
            var who = staff.name(Objects.requireNonNull(pair.decidedBy()));
            return new Paragraph(text(
                    "directory.duplicate.decided", who, Instants.here(clock).exact(pair.at())));
        }
        var reasons = new UnorderedList();
        reasons.addClassName("pair-reasons");
        pair.reasons().stream().sorted().forEach(reason -> reasons.add(new ListItem(label(reason))));
        return reasons;
    }

    private Component side(UUID party) {
        var card = parties.card(party);
        var name = DirectoryNavigation.linkToParty(card.name(), party);
        name.addClassName("printed");
        var facts = new FactList().add(text("directory.fact.kind"), label(card.kind()));
        addKnown(
                facts,
                "directory.duplicate.other-names",
                card.names().stream().skip(1).map(NameLine::text));
        addKnown(
                facts, "directory.fact.disciplines", card.disciplines().stream().map(Discipline::label));
        addKnown(facts, "directory.fact.tags", card.tags().stream());
        addKnown(
                facts,
                "directory.external.title",
                numbers.numbers(party).stream().map(PairComparison::told));
        facts.add(text("directory.fact.changed"), Instants.here(clock).text(card.changedAt()));
        var side = new Div(new H3(name), facts);
        side.addClassName("pair-side");
        return side;
    }

    /** A short comparison tells only what is known. */
    private static void addKnown(FactList facts, String label, Stream<String> words) {
        var joined = words.collect(Collectors.joining(text("directory.separator")));
        if (!joined.isEmpty()) {
            facts.add(text(label), joined);
        }
    }

    private static String told(ExternalLine line) {
        return text(
                "directory.duplicate.number",
                label(line.number().kind()),
                line.number().written());
    }

    private Component actions(PairRow pair, Runnable decided) {
        var actions = new Div();
        actions.addClassName("pair-actions");
        if (user.may(Permission.PARTY_MERGE) && !pair.isDecided()) {
            actions.add(Buttons.plain(
                    text("directory.duplicate.merge"),
                    () -> MergeNavigation.toMerge(
                            pair.one().party(), pair.other().party())));
        }
        if (user.may(Permission.DIRECTORY_WRITE)) {
            actions.add(pair.isDecided() ? reconsider(pair, decided) : tellApart(pair, decided));
        }
        return actions;
    }

    private Component tellApart(PairRow pair, Runnable decided) {
        return Buttons.plain(text("directory.duplicate.tell-apart"), () -> {
            decisions.tellApart(pair.id());
            Notifications.say(text(
                    "directory.duplicate.said-apart",
                    pair.one().name(),
                    pair.other().name()));
            decided.run();
        });
    }

    private Component reconsider(PairRow pair, Runnable decided) {
        return Buttons.plain(text("directory.duplicate.reconsider"), () -> {
            decisions.reconsider(pair.id());
            Notifications.say(text("directory.duplicate.reconsidered"));
            decided.run();
        });
    }
}
