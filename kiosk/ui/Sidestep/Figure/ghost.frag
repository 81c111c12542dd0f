VARYING vec4 tint;
VARYING vec2 more;
VARYING vec3 place;

// How far the body opens here, 0..1: as openness() in ghost_geometry.py.
float window()
{
    float far = length((vec3(abs(place.x), place.yz) - centre) / radii);
    float open = 1.0 - mix(smoothstep(edges.z, edges.w, far), smoothstep(edges.x, edges.y, far), tint.a);
    float inward = middle.x + middle.y * place.z + middle.z - abs(place.x);
    return open * (1.0 - smoothstep(0.0, middle.z, inward));
}

// Glass where the body opens: clear where it faces the eye, a soft outline where it turns away.
void MAIN()
{
    float open = max(window() * min(inside * 2.0, 1.0), clamp(inside * 2.0 - 1.0, 0.0, 1.0));
    float facing = abs(dot(normalize(NORMAL), normalize(VIEW_VECTOR)));
    float edge = pow(1.0 - facing, 2.2);
    float glass = mix(clearest, densest, edge);
    float calm = smoothstep(0.0, 0.7, open);
    BASE_COLOR = vec4(mix(tint.rgb, mix(haze.rgb, rim.rgb, edge), calm), mix(1.0, glass, open));
    ROUGHNESS = more.x;
    SPECULAR_AMOUNT = 0.2 * (1.0 - open);
    METALNESS = 0.0;
}
