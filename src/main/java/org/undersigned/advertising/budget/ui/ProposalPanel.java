package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.advertising.budget.ProposalRow;
import org.undersigned.advertising.budget.ProposalState;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** What was proposed to be spent, and what was decided on it. */
final class ProposalPanel extends Composite<Div> {

    private final BudgetParts parts;
    private final BudgetDialogs dialogs;
    private final Instants instants;
    private final Runnable changed;
    private final Map<UUID, String> names;

    ProposalPanel(
            List<ProposalRow> proposals,
            BudgetParts parts,
            BudgetDialogs dialogs,
            Instants instants,
            Runnable changed) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.instants = instants;
        this.changed = changed;
        this.names = parts.users(proposals.stream()
                .flatMap(each -> Stream.of(each.proposedBy(), each.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.addClassName("proposal-list");
        proposals.forEach(each -> list.add(new ListItem(line(each))));
        getContent()
                .add(new Panel(
                        text("advertising.budget.ui.proposals"),
                        proposals.isEmpty() ? new Paragraph(text("advertising.budget.ui.proposals.none")) : list));
    }

    private Component[] line(ProposalRow proposal) {
        var sum = new Span(proposal.sum().toString());
        sum.addClassName("proposal-sum");
        var head = new Div(sum, new StatusBadge(Texts.label(proposal.state()), tone(proposal.state())));
        head.addClassName("proposal-head");
        var reason = new Paragraph(proposal.reason());
        var about = new Div(
                new Span(text("advertising.budget.ui.proposed-by", name(proposal.proposedBy()))),
                new Span(" "),
                instants.label(proposal.proposedAt()));
        about.addClassName("proposal-about");
        return Stream.of(Stream.of(head, reason, about), decided(proposal), actions(proposal))
                .flatMap(each -> each)
                .toArray(Component[]::new);
    }

    private Stream<Component> decided(ProposalRow proposal) {
        if (proposal.decidedBy() == null || proposal.decidedAt() == null) {
            return Stream.empty();
        }
        var words = proposal.because() == null
                ? text("advertising.budget.ui.decided-by", name(proposal.decidedBy()))
                : text("advertising.budget.ui.declined-by", name(proposal.decidedBy()), proposal.because());
        var about = new Div(new Span(words), new Span(" "), instants.label(proposal.decidedAt()));
        about.addClassName("proposal-about");
        return Stream.of(about);
    }

    private Stream<Component> actions(ProposalRow proposal) {
        if (proposal.state() != ProposalState.PROPOSED) {
            return Stream.empty();
        }
        if (parts.isMe(proposal.proposedBy())) {
            var own = new Paragraph(text("advertising.budget.ui.own"));
            own.addClassName("proposal-about");
            var actions = new Div(
                    Buttons.plain(text("advertising.budget.ui.withdraw"), () -> dialogs.withdraw(proposal, changed)));
            actions.addClassName("proposal-actions");
            return Stream.of(own, actions);
        }
        if (!parts.mayDecide()) {
            return Stream.empty();
        }
        var actions = new Div(
                Buttons.plain(text("advertising.budget.ui.authorise"), () -> dialogs.authorise(proposal, changed)),
                Buttons.quiet(text("advertising.budget.ui.decline"), () -> dialogs.decline(proposal, changed)));
        actions.addClassName("proposal-actions");
        return Stream.of(actions);
    }

    private String name(UUID id) {
        return names.getOrDefault(id, text("advertising.budget.ui.somebody"));
    }

    private static Tone tone(ProposalState state) {
        return switch (state) {
            case PROPOSED -> Tone.WAITING;
            case AUTHORISED -> Tone.GOOD;
            case DECLINED -> Tone.BAD;
            case WITHDRAWN, SUPERSEDED -> Tone.NEUTRAL;
        };
    }
}
