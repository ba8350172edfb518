package org.undersigned.base.store;

import java.util.List;
import java.util.Map;

/**
 * Tables on which the account that the product works with may do less than insert, update and delete; a feature names
 * its own. Reading is allowed everywhere.
 *
 * @param narrow what it may do, by the name of the table: {@code insert}, {@code update}, {@code delete}
 */
public record TableRights(Map<String, List<String>> narrow) {}
