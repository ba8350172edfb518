package org.undersigned.intake.word;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;
import org.undersigned.intake.field.Field;

/** What somebody said that a word means, for all files to come. */
@Entity
@Table(name = "import_word")
class RememberedWord extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "field_name")
    private Field field;

    private String folded;
    private String said;
    private String meaning;
    private UUID mappedBy;
    private Instant mappedAt;

    @SuppressWarnings("NullAway.Init")
    protected RememberedWord() {}

    RememberedWord(WordKey word, String said, String meaning, UUID user, Instant now) {
        super(newId());
        this.field = word.field();
        this.folded = word.folded();
        this.said = said;
        this.meaning = meaning;
        this.mappedBy = user;
        this.mappedAt = now;
    }

    void means(String other, UUID user, Instant now) {
        meaning = other;
        mappedBy = user;
        mappedAt = now;
    }

    WordKey key() {
        return new WordKey(field, folded);
    }

    String said() {
        return said;
    }

    String meaning() {
        return meaning;
    }
}
