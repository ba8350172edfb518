package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.base.name.Folding;

/** What a column of a spreadsheet can be read as, and the headings by which that is guessed. */
public enum Field {
    NAME(
            Takes.ONE,
            "name",
            "fullname",
            "signatory",
            "signatoryname",
            "signer",
            "artist",
            "displayname",
            "creditedname"),
    ALIAS(
            Takes.SEVERAL,
            "alsoseenas",
            "alias",
            "aliases",
            "aka",
            "alsoknownas",
            "othername",
            "othernames",
            "nickname",
            "birthname",
            "legalname"),
    KIND(Takes.ONE, "kind", "type", "partykind"),
    DISCIPLINE(Takes.LIST, "discipline", "disciplines", "field", "category", "sector", "genre"),
    /** What is printed beside the name. */
    DESCRIPTOR(Takes.ONE, "credit", "descriptor", "role", "profession", "occupation", "jobtitle", "title", "position"),
    /** An office or a body, printed for identification only. */
    AFFILIATION(Takes.ONE, "org", "organisation", "organization", "affiliation", "company", "employer"),
    /** What may be said of the party. */
    HONOUR(Takes.SEVERAL, "honour", "honours", "honor", "honors", "award", "awards"),
    /** A body that the party belongs to. */
    BODY(Takes.SEVERAL, "body", "bodies", "union", "guild", "memberof", "unions", "guilds"),
    /** What the party is in that body: an officer's title. */
    OFFICE(Takes.ONE, "office", "officer", "officerof", "officeheld"),
    /** A group that the party plays in. */
    BAND(Takes.SEVERAL, "band", "bands", "group", "groups", "bandmember"),
    /** Who is in the group. */
    MEMBERS(Takes.LIST, "members", "bandmembers", "lineup", "musicians"),
    EMAIL(Takes.SEVERAL, "email", "mail", "emailaddress", "emails"),
    PHONE(Takes.SEVERAL, "phone", "telephone", "mobile", "cell", "tel", "phonenumber", "mobilephone", "cellphone"),
    SOCIAL(Takes.SEVERAL, "social", "socialmedia", "instagram", "twitter", "website", "web", "url", "homepage", "site"),
    /** Who may see the addresses of the row for which no other column says it. */
    VISIBILITY(Takes.SEVERAL, "visibility", "privacy", "whomaysee", "whocansee", "visibleto", "contactvisibility"),
    EMAIL_VISIBILITY(Takes.SEVERAL),
    PHONE_VISIBILITY(Takes.SEVERAL),
    SOCIAL_VISIBILITY(Takes.SEVERAL),
    REPRESENTATIVE(
            Takes.ONE,
            "representative",
            "rep",
            "repname",
            "representativename",
            "agent",
            "manager",
            "publicist",
            "agentname",
            "managername",
            "publicistname"),
    REPRESENTATIVE_ROLE(Takes.ONE, "representativerole", "reprole", "reptype"),
    AGENCY(Takes.ONE, "agency", "repagency", "representativeagency", "repcompany", "managementcompany"),
    REPRESENTATIVE_EMAIL(Takes.ONE, "representativeemail", "repemail", "agentemail", "manageremail", "publicistemail"),
    REPRESENTATIVE_PHONE(Takes.ONE, "representativephone", "repphone", "agentphone", "managerphone", "publicistphone"),
    REPRESENTATIVE_VISIBILITY(Takes.SEVERAL),
    TIER(Takes.ONE, "tier", "priority", "rank", "level"),
    STAGE(Takes.ONE, "stage", "status"),
    OWNER(Takes.ONE, "owner", "who", "assignedto", "pointperson", "contactedby", "askedby", "lead"),
    /** When the party was asked before there was this system. */
    ASKED_ON(Takes.ONE, "asked", "askedon", "dateasked", "firstasked", "askedbefore", "askedbeforewehadthissystem"),
    LAST_CONTACT(Takes.ONE, "lastcontact", "lastcontacted", "contactedon", "lasttouch", "lastspoken"),
    NOTE(Takes.ONE, "note", "notes", "comment", "comments", "remark", "remarks"),
    /** Which row of a working sheet it is. */
    ROW_KEY(Takes.ONE, "rowkey", "keydonotchange");

    /** How many values a cell and a file can hold of a field. */
    private enum Takes {
        ONE,
        /** Several columns, and several values in a cell with semicolons or line breaks between them. */
        SEVERAL,
        /** The same, with commas between them too. */
        LIST
    }

    private static final String BETWEEN = "[;\\n\\r|]";
    private static final String BETWEEN_IN_LIST = "[;,\\n\\r|]";

    /** How a heading ends that says who may see what the rest of it names: "E-mail visibility". */
    private static final Pattern OF_VISIBILITY = Pattern.compile("(.+)(?:visibility|visible|visibleto|privacy)");

    /** What is in a heading that may say who may see something. */
    private static final Pattern SOUNDS_PRIVATE = Pattern.compile("visib|priva|confiden|sensitiv|maysee|cansee");

    private static final Set<String> OF_ONE =
            Set.of("ALIAS", "HONOUR", "OFFICE", "MEMBERS", "EMAIL", "PHONE", "SOCIAL");

    private static final Set<String> NO_WORDS =
            Set.of("NAME", "EMAIL", "PHONE", "SOCIAL", "REPRESENTATIVE_EMAIL", "REPRESENTATIVE_PHONE", "ROW_KEY");

    private final Takes takes;
    private final Set<String> headings;

    Field(Takes takes, String... headings) {
        this.takes = takes;
        this.headings = Set.copyOf(List.of(headings));
    }

    /** The field that a heading most likely means. */
    public static Optional<Field> guess(String heading) {
        var compact = Folding.compact(heading);
        for (var field : values()) {
            if (field.headings.contains(compact)) {
                return Optional.of(field);
            }
        }
        var unnumbered = compact.replaceAll("\\d", "");
        return field(unnumbered).or(() -> visibility(unnumbered));
    }

    /** "E-mail visibility" says who may see the e-mail address. */
    private static Optional<Field> visibility(String compact) {
        var heading = OF_VISIBILITY.matcher(compact);
        return heading.matches() ? guess(heading.group(1)).flatMap(Field::itsVisibility) : Optional.empty();
    }

    private Optional<Field> itsVisibility() {
        return switch (this) {
            case EMAIL -> Optional.of(EMAIL_VISIBILITY);
            case PHONE -> Optional.of(PHONE_VISIBILITY);
            case SOCIAL -> Optional.of(SOCIAL_VISIBILITY);
            case REPRESENTATIVE, REPRESENTATIVE_EMAIL, REPRESENTATIVE_PHONE -> Optional.of(REPRESENTATIVE_VISIBILITY);
            default -> Optional.empty();
        };
    }

    /** Whether a column with a heading may say who may see addresses, so that somebody should know when it is not read. */
    public static boolean soundsLikeVisibility(String heading) {
        return SOUNDS_PRIVATE.matcher(Folding.compact(heading)).find();
    }

    /** Whether it says who may see addresses. */
    public boolean isVisibility() {
        return this == VISIBILITY || name().endsWith("_VISIBILITY");
    }

    /** "Phone 2" is one more phone. */
    private static Optional<Field> field(String compact) {
        return Arrays.stream(values())
                .filter(Field::mayRepeat)
                .filter(field -> field.headings.contains(compact))
                .findFirst();
    }

    /** Whether it can be of only one of two persons who are named in one row. */
    public boolean isOfOne() {
        return OF_ONE.contains(name());
    }

    /** Whether a value that is none says nothing; a row without a name or a kind is rejected, and nobody sees an address. */
    public boolean canDoWithout() {
        return this != NAME && this != KIND && !isVisibility();
    }

    /** Whether it is printed beside a signature, and kept with nothing else. */
    public boolean isOfSignature() {
        return this == DESCRIPTOR || this == AFFILIATION;
    }

    /**
     * Whether words stand in it that somebody has written, so that accents may have been ruined; a name has rules of
     * its own.
     */
    public boolean isWords() {
        return !isVisibility() && !isDay() && !NO_WORDS.contains(name());
    }

    /** Whether it is said by a day. */
    public boolean isDay() {
        return this == ASKED_ON || this == LAST_CONTACT;
    }

    /** Whether several columns may be read as it. */
    public boolean mayRepeat() {
        return takes != Takes.ONE;
    }

    /** The values that a cell holds; none when it is blank. */
    public List<String> valuesIn(String cell) {
        var values = new ArrayList<String>();
        for (var part : split(cell)) {
            if (!part.isBlank()) {
                values.add(part.strip());
            }
        }
        return values;
    }

    private String[] split(String cell) {
        return switch (takes) {
            case ONE -> new String[] {cell};
            case SEVERAL -> cell.split(BETWEEN);
            case LIST -> cell.split(BETWEEN_IN_LIST);
        };
    }
}
