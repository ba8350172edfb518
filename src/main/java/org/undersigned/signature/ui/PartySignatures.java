package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.ui.PartyPanel;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.queue.SignatureRow;
import org.undersigned.signature.queue.ui.SignatureTones;

/** What a party has signed, on its card, and the way to record the next yes. */
@org.springframework.stereotype.Component
class PartySignatures implements PartyPanel {

    private final SignatureQueries queries;
    private final LetterService letters;
    private final PartyService parties;
    private final RecordDialogs records;
    private final CampaignChoiceService choice;

    PartySignatures(
            SignatureQueries queries,
            LetterService letters,
            PartyService parties,
            RecordDialogs records,
            CampaignChoiceService choice) {
        this.queries = queries;
        this.letters = letters;
        this.parties = parties;
        this.records = records;
        this.choice = choice;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return text("signature.ui.list.title");
    }

    @Override
    public Component content(UUID partyId) {
        var content = new Div();
        content.addClassName("party-signatures");
        var rows = queries.ofParty(partyId);
        content.add(rows.isEmpty() ? new Paragraph(text("signature.ui.party.none")) : list(rows));
        choice.current()
                .ifPresent(campaign -> parties.facts(List.of(partyId))
                        .values()
                        .forEach(party ->
                                content.add(records.action(campaign.id(), party, SignatureNavigation::toSignature))));
        return content;
    }

    private Component list(List<SignatureRow> rows) {
        var list = new UnorderedList();
        rows.forEach(row -> {
            var name = SignatureNavigation.linkToSignature(row.credited(), row.id());
            name.addClassName("printed");
            var letter = letters.letter(row.letter());
            var words = new Span(text("signature.ui.letter-number", letter.title(), row.letterNumber()));
            list.add(new ListItem(name, SignatureTones.badge(row.state()), words));
        });
        return list;
    }
}
