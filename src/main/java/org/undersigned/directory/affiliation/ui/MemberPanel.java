package org.undersigned.directory.affiliation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.affiliation.AffiliationLine;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.ui.CardPanel;
import org.undersigned.directory.ui.LongList;
import org.undersigned.directory.ui.PartList;

/** The members of a group, the officers and members of a body. */
@org.springframework.stereotype.Component
class MemberPanel implements CardPanel {

    private final AffiliationService affiliations;
    private final AffiliationDialogs dialogs;

    MemberPanel(AffiliationService affiliations, AffiliationDialogs dialogs) {
        this.affiliations = affiliations;
        this.dialogs = dialogs;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        return card.kind() == PartyKind.GROUP || card.kind() == PartyKind.ORGANISATION
                ? Optional.of(panel(card, changed))
                : Optional.empty();
    }

    private Panel panel(PartyCard card, Runnable changed) {
        var count = affiliations.countMembersOf(card.id());
        var isGroup = card.kind() == PartyKind.GROUP;
        var panel = new Panel(
                text(isGroup ? "directory.member.title" : "directory.member.title-of-body"),
                count == 0 ? new Paragraph(text("directory.member.none")) : list(card, count, changed));
        return dialogs.mayWrite()
                ? panel.actions(Buttons.icon(
                        Symbol.ADD, AffiliationDialogs.addMemberText(card), () -> dialogs.addMember(card, changed)))
                : panel;
    }

    private Component list(PartyCard card, int count, Runnable changed) {
        return new LongList<AffiliationLine>(
                count,
                (page, size) -> affiliations.membersOf(card.id(), page, size),
                line -> PartList.line(
                        AffiliationWords.name(line),
                        AffiliationWords.small(line.details()),
                        dialogs.changes(line, changed)));
    }
}
