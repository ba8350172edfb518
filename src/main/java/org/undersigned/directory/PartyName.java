package org.undersigned.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Ids;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.SearchTerms;

/** One name of a party. It is never changed: another text, kind, key or place is another row. */
@Entity
@Table(name = "party_name")
class PartyName {

    private static final int LONGEST_COMPACT = 600;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private Party party;

    @Column(name = "position_no")
    private int position;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    private String text;
    private String sortKey;
    private String compact;
    private int compactLength;
    private String terms;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PartyName() {}

    PartyName(Party party, int position, NameLine line) {
        this.id = Ids.next();
        this.party = party;
        this.position = position;
        this.kind = line.kind();
        this.text = line.text();
        this.sortKey = line.sortKey();
        this.compact = comparable(line.text());
        this.compactLength = compact.length();
        this.terms = " " + String.join(" ", SearchTerms.of(line.text()));
    }

    /** The form in which names are compared for being the same. */
    static String comparable(String text) {
        var compact = Folding.compact(text);
        return compact.length() <= LONGEST_COMPACT ? compact : compact.substring(0, LONGEST_COMPACT);
    }

    boolean stands(int position, NameLine line) {
        return this.position == position && line().equals(line);
    }

    NameLine line() {
        return new NameLine(kind, text, sortKey);
    }

    UUID id() {
        return id;
    }

    UUID partyId() {
        return party.getId();
    }

    int position() {
        return position;
    }

    String compact() {
        return compact;
    }

    String text() {
        return text;
    }

    List<String> tokens() {
        return List.of(terms.substring(1).split(" "));
    }
}
