package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionRow;
import org.undersigned.campaign.LocaleTag;

/** The facts of a letter version beside its sheet: how it came to be, what counts for it, its hash, the other texts. */
@org.springframework.stereotype.Component
class VersionFacts {

    private final LetterService letters;
    private final UserDirectory staff;
    private final Clock clock;

    VersionFacts(LetterService letters, UserDirectory staff, Clock clock) {
        this.letters = letters;
        this.staff = staff;
        this.clock = clock;
    }

    Component of(CampaignFacts campaign, LetterVersionRow row, List<LetterVersionRow> texts) {
        var published = instants(campaign).label(row.publishedAt());
        var covering = letters.numbersCovering(row.letterId(), row.number());
        var facts = new FactList()
                .add(text("campaign.version.language"), LocaleTag.label(row.locale()))
                .add(text("campaign.version.published"), published, new Div(staff.name(row.publishedBy())));
        if (row.reason() != null) {
            facts.add(text("campaign.version.reason"), row.reason());
        }
        return facts.add(
                        text("campaign.version.covering"),
                        text(
                                "campaign.version.covering.numbers",
                                covering.size(),
                                numbers(covering.stream().toList())))
                .add(text("campaign.version.sha256"), hash(row.sha256()))
                .add(text("campaign.version.all"), links(campaign, row, texts));
    }

    private static String numbers(List<Integer> numbers) {
        return ListFormatter.getInstance(Locale.ENGLISH).format(numbers);
    }

    private static Component hash(String sha256) {
        var hash = new Span(sha256);
        hash.addClassName("hash");
        return hash;
    }

    private static Component links(CampaignFacts campaign, LetterVersionRow shown, List<LetterVersionRow> texts) {
        var list = new UnorderedList();
        list.addClassName("version-links");
        texts.forEach(row -> {
            var link =
                    CampaignNavigation.linkToVersion(LetterSheet.label(row), campaign.id(), row.letterId(), row.id());
            if (row.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        return list;
    }

    /** In the zone of the campaign. */
    Instants instants(CampaignFacts campaign) {
        return new Instants(clock, campaign.zone());
    }
}
