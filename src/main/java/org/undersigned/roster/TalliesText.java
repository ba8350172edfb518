package org.undersigned.roster;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.coverage.NameTallies;
import tools.jackson.databind.json.JsonMapper;

/** Tallies as the table of editions keeps them: JSON, and nothing where there are none. */
final class TalliesText implements AttributeConverter<NameTallies, String> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NameTallies tallies) {
        return tallies != null && tallies.hasAny() ? MAPPER.writeValueAsString(tallies) : null;
    }

    @Override
    public NameTallies convertToEntityAttribute(@Nullable String text) {
        return text == null ? NameTallies.NONE : MAPPER.readValue(text, NameTallies.class);
    }
}
