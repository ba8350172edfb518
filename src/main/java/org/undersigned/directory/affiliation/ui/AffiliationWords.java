package org.undersigned.directory.affiliation.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationKind;
import org.undersigned.directory.affiliation.AffiliationLine;
import org.undersigned.directory.ui.DirectoryNavigation;

/** Affiliations in words. */
final class AffiliationWords {

    private AffiliationWords() {}

    static Component name(AffiliationLine line) {
        var name = DirectoryNavigation.linkToParty(line.name(), line.party());
        name.addClassName("printed");
        return name;
    }

    /** "drums, 1980–2011"; "President, 2021–"; what has no part is told by its kind where that is not plain. */
    static String small(AffiliationDetails details) {
        var part = details.part() == null && details.kind() == AffiliationKind.WITHIN
                ? label(details.kind())
                : details.part();
        return Stream.concat(Stream.ofNullable(part), Stream.of(details.years()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(text("directory.separator")));
    }
}
