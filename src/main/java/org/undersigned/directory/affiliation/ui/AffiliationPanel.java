package org.undersigned.directory.affiliation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.undersigned.base.ui.Panel;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.affiliation.AffiliationKind;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.ui.CardPanel;
import org.undersigned.directory.ui.PartList;

/** The groups and bodies somebody belongs to; where a body stands among others is shown by its tree. */
@org.springframework.stereotype.Component
class AffiliationPanel implements CardPanel {

    private final AffiliationService affiliations;
    private final AffiliationDialogs dialogs;

    AffiliationPanel(AffiliationService affiliations, AffiliationDialogs dialogs) {
        this.affiliations = affiliations;
        this.dialogs = dialogs;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        var list = new PartList();
        var lines = affiliations.bodiesOf(card.id()).stream()
                .filter(line -> line.details().kind() != AffiliationKind.WITHIN)
                .toList();
        lines.forEach(line -> list.add(
                AffiliationWords.name(line), AffiliationWords.small(line.details()), dialogs.changes(line, changed)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel(text("directory.member.groups"), list));
    }
}
