package org.undersigned.directory.restriction.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.restriction.RestrictionFacts;
import org.undersigned.directory.restriction.RestrictionLine;
import org.undersigned.directory.restriction.RestrictionQueries;

/** What stands where somebody could turn to a party: in front of dialogs, on pages, as a badge. */
@Component
public class RestrictionNotices {

    private final RestrictionQueries restrictions;
    private final CampaignService campaigns;
    private final Clock clock;

    RestrictionNotices(RestrictionQueries restrictions, CampaignService campaigns, Clock clock) {
        this.restrictions = restrictions;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** All that forbids contacting a party in a campaign now; empty where nothing does. */
    public Div of(UUID party, UUID campaign) {
        var instants = new Instants(clock, campaigns.campaign(campaign).zone());
        var notices = new Div();
        notices.addClassName("restriction-notices");
        restrictions.ofParty(party).stream()
                .filter(RestrictionLine::holds)
                .filter(line -> line.facts().campaign() == null
                        || campaign.equals(line.facts().campaign()))
                .forEach(line -> notices.add(new RestrictionNotice(line, instants)));
        return notices;
    }

    /** The same in short, beside the name of a representative or an agency through whom somebody is reached. */
    public Div inShort(UUID party) {
        var warnings = new Div();
        warnings.addClassName("restriction-short");
        restrictions
                .holding(List.of(party))
                .all(party)
                .forEach(restriction -> warnings.add(badge(), words(restriction)));
        return warnings;
    }

    /** "Ada Quill is not to be contacted, …", above whom to call for them; nothing where nothing forbids it. */
    public Optional<Paragraph> sentence(UUID party, String name) {
        return restrictions.holding(List.of(party)).all(party).stream()
                .findFirst()
                .map(restriction ->
                        barred(text("directory.restriction.client", name, restriction.reach(), restriction.end())));
    }

    /** A sentence of its own that somebody is not to be contacted. */
    public static Paragraph barred(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassNames("restriction-sentence", Tone.BAD.className());
        return paragraph;
    }

    /** "In any campaign, until 3 March 2027.", where there is no room for more. */
    private static Span words(RestrictionFacts restriction) {
        var words = new Span(text("directory.restriction.in-short", restriction.reach(), restriction.end()));
        words.addClassName("restriction-small");
        return words;
    }

    /** For a title line. */
    public static StatusBadge badge() {
        return new StatusBadge(text("directory.restriction.title"), Tone.BAD);
    }
}
