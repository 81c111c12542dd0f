// What is drawn in a window, as plain data: texts and buttons with their places, and the Tab order.
(function (content, width, height, tabs) {
    const found = [];
    const box = (item) => {
        const a = item.mapToItem(content, 0, 0);
        const b = item.mapToItem(content, item.width, item.height);
        return [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)];
    };
    const meet = (a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
    const isText = (i) => i.truncated !== undefined && i.contentWidth !== undefined;
    const isButton = (i) => i.down !== undefined && i.checkable !== undefined && i.autoRepeat !== undefined;
    const isSheet = (i) => i.closeText !== undefined && i.open !== undefined;
    const sheets = (item) => {
        let out = [];
        for (const child of item.children)
            if (child.visible && child.scale >= 0.95) {
                if (isSheet(child))
                    out.push(child);
                out = out.concat(sheets(child));
            }
        return out;
    };
    const walk = (item, clip, scrolls, sideways, small) => {
        if (!item.visible || item.opacity === 0)
            return;
        // a picture of a screen, made small: what is in it is not there to be read or touched
        small = small || item.scale < 0.95;
        const rect = box(item);
        const text = isText(item);
        if ((text && String(item.text).trim() !== "") || isButton(item))
            found.push({
                id: String(item), kind: text ? "text" : "button", text: String(item.text), rect: rect,
                shown: meet(rect, clip), scrolls: scrolls, sideways: sideways, enabled: item.enabled, small: small, truncated: item.truncated === true,
                wide: text ? item.contentWidth - item.width : 0, tall: text ? item.contentHeight - item.height : 0
            });
        const inner = item.clip ? meet(rect, clip) : clip;
        const flicks = item.contentY !== undefined && item.flicking !== undefined;
        const wide = flicks && item.contentWidth > item.width + 1;
        for (const child of item.children)
            walk(child, inner, scrolls || flicks, sideways || wide, small);
    };
    const over = sheets(content);
    const root = over.length > 0 ? over[over.length - 1] : content;
    walk(root, [0, 0, width, height], false, false, false);
    const tab = [];
    let next = tabs ? root.nextItemInFocusChain(true) : null;
    while (next && tab.indexOf(String(next)) < 0 && tab.length < 600) {
        tab.push(String(next));
        next = next.nextItemInFocusChain(true);
    }
    return JSON.stringify({items: found, tab: tab});
})
