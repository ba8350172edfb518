package org.undersigned.roster;

/**
 * A member of a group on a list that names the group as well, both as they are credited there.
 */
public record ListedMember(EditionLine member, EditionLine group) {}
