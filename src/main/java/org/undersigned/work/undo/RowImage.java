package org.undersigned.work.undo;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.UuidBytes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row as text: each value with a letter in front that says what it is. Two rows are the same when their images are. */
final class RowImage {

    private static final String VERSION = "version";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HexFormat HEX = HexFormat.of();

    private RowImage() {}

    static Map<String, @Nullable String> of(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var image = new TreeMap<String, @Nullable String>();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            image.put(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), value(row, column));
        }
        return image;
    }

    private static @Nullable String value(ResultSet row, int column) throws SQLException {
        var type = row.getMetaData().getColumnType(column);
        return switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> encoded(row.getBytes(column));
            case Types.TIMESTAMP -> encoded(row.getObject(column, LocalDateTime.class));
            case Types.DATE -> encoded(row.getObject(column, LocalDate.class));
            case Types.BIT, Types.BOOLEAN -> encoded(row.getObject(column, Boolean.class));
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
                encoded(row.getObject(column, Long.class));
            default -> encoded(row.getString(column));
        };
    }

    /** A value as features give it: ids, constants, instants and the like. */
    static @Nullable String encoded(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> "b" + HEX.formatHex(bytes);
            case UUID id -> "b" + HEX.formatHex(UuidBytes.of(id));
            case Instant instant -> "t" + LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case LocalDateTime time -> "t" + time;
            case LocalDate day -> "d" + day;
            case Boolean flag -> "f" + flag;
            case Integer number -> "n" + number;
            case Long number -> "n" + number;
            case Enum<?> constant -> "s" + constant.name();
            case String text -> "s" + text;
            default -> throw new IllegalArgumentException("No column holds a " + value.getClass());
        };
    }

    /** The version after a change, where the row has one: whoever has a form open with what was there is told so. */
    static Map<String, @Nullable String> movedVersion(Map<String, @Nullable String> image) {
        var version = image.get(VERSION);
        return version == null ? Map.of() : Map.of(VERSION, "n" + (Long.parseLong(version.substring(1)) + 1));
    }

    static void set(PreparedStatement statement, int position, @Nullable String encoded) throws SQLException {
        if (encoded == null) {
            statement.setObject(position, null);
            return;
        }
        var text = encoded.substring(1);
        switch (encoded.charAt(0)) {
            case 'b' -> statement.setBytes(position, HEX.parseHex(text));
            case 't' -> statement.setObject(position, LocalDateTime.parse(text));
            case 'd' -> statement.setObject(position, LocalDate.parse(text));
            case 'f' -> statement.setBoolean(position, Boolean.parseBoolean(text));
            case 'n' -> statement.setLong(position, Long.parseLong(text));
            default -> statement.setString(position, text);
        }
    }

    static String written(Map<String, @Nullable String> image) {
        return JSON.writeValueAsString(image);
    }

    static Map<String, @Nullable String> read(String written) {
        return new TreeMap<>(JSON.readValue(written, new TypeReference<Map<String, @Nullable String>>() {}));
    }
}
